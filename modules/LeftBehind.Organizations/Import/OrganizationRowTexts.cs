using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Import;

/// <summary>Says in words what is wrong with a line and what it changes.</summary>
internal sealed class OrganizationRowTexts(OrganizationWords words, IStringLocalizer<Startup> text)
{
    public IStringLocalizer<Startup> Text => text;

    public string Fault(string fault) => words.Fault(fault);

    public string Level(OrganizationLevel level) => words.Level(level);

    public static ImportVerdict Refused(ParsedOrganization line, string field, string why) =>
        line.Verdict(ImportVerdictKind.Refused, new ImportMessage(true, field, why));

    /// <summary>What the line says otherwise than is known; what it does not say stays.</summary>
    public IReadOnlyList<ImportDifference> Differences(Organization known, ParsedOrganization line) =>
    [
        .. One(text["Who answers for the work"], known.ResponsiblePerson, line.Responsible),
        .. One(text["Phone"], known.Phone, line.Phone),
        .. One(text["Address"], known.Address, line.Address),
        .. line.SaysStage ? One(text["Stage"], words.Stage(known.Level, known.Stage), words.Stage(line.Level, line.Stage)) : [],
    ];

    private static IEnumerable<ImportDifference> One(string label, string before, string after) =>
        after.Length == 0 || before == after ? [] : [new ImportDifference(label, before, after)];
}
