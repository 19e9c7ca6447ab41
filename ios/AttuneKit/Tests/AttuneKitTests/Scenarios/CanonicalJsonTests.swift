import Testing

/// What serde_json 1.0.154 writes: its table of escapes, and doubles as its zmij 1.0.23 lays them out.
@Suite struct CanonicalJsonTests {
    @Test func keysAreSortedCapitalsFirstAndThereIsNoSpace() {
        let json = Json.fields(["heatAfter": .null, "heat": .list([.whole("1"), .flag(true), .list([]), .fields([:])]), "Zone": .text("")])
        #expect(json.canonical == #"{"Zone":"","heat":[1,true,[],{}],"heatAfter":null}"#)
    }

    @Test func quotesBackslashesAndControlCharactersAreEscapedInLowerCaseAndNothingElseIs() {
        #expect(Json.text("\"\\\u{8}\u{c}\n\r\t\u{0}\u{1b}\u{1f}").canonical == #""\"\\\b\f\n\r\t\u0000\u001b\u001f""#)
        #expect(Json.text("/\u{7f}\u{85}\u{2028}<>&'é🙂").canonical == "\"/\u{7f}\u{85}\u{2028}<>&'é🙂\"")
    }

    @Test(arguments: [
        (300.0, "300.0"), (30.75, "30.75"), (-0.0, "-0.0"), (1.0 / 3.0, "0.3333333333333333"), (0.1 + 0.2, "0.30000000000000004"),
        (1.0 / Double(1 << 44), "5.684341886080802e-14"), (1e15, "1000000000000000.0"), (1e16, "1e+16"), (0.00001, "0.00001"),
        (0.000001, "1e-6"), (6.62607015e-34, "6.62607015e-34"), (1e-9, "1e-9"),
        (-Double.greatestFiniteMagnitude, "-1.7976931348623157e+308"), (Double.nan, "null"),
    ])
    func aDoubleHasItsShortestDigitsAndAPointOrAnExponent(_ value: Double, _ written: String) {
        #expect(Json.double(value).canonical == written)
    }
}
