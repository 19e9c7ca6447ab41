// A kept moment as a form again, so that one answer can be changed and the others stay. Not here: what an answer may be.
import AttuneBindings

/// All that is kept of a moment; without a time of its own, it stays where it was.
public struct MomentForm: Equatable, Sendable {
    public var kind: Kind
    public var pull: Pull
    public var heat: Heat?
    public var context: [Context]
    public var note: String?
    public var startedBy: Starter?
    public var topic: Topic?
    public var bodySignal: String?
    public var did: [Did]
    public var tool: String?
    public var heatAfter: Heat?
    public var ended: Ending?
    public var returnKept: Bool?
    public var at: String?

    init(_ record: MomentRecord) {
        kind = record.kind
        pull = record.pull
        heat = record.heat
        context = record.context
        note = record.note
        startedBy = record.startedBy
        topic = record.topic
        bodySignal = record.bodySignal
        did = record.did
        tool = record.tool
        heatAfter = record.heatAfter
        ended = record.ended
        returnKept = record.returnKept
    }

    var input: MomentInput {
        MomentInput(
            kind: kind, pull: pull, heat: heat, context: context, note: note, startedBy: startedBy, topic: topic,
            bodySignal: bodySignal, did: did, tool: tool, heatAfter: heatAfter, ended: ended, returnKept: returnKept, at: at
        )
    }
}
