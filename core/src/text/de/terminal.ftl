# Die App im Terminal.
