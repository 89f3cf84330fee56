using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Targets;

namespace LeftBehind.Organizations.Import;

/// <summary>What a line says of an organization; empty where it says nothing.</summary>
internal sealed record ParsedOrganization(ImportRow Row, OrganizationLevel Level)
{
    public string Name { get; init; } = "";

    public string Code { get; init; } = "";

    public string Parent { get; init; } = "";

    /// <summary>Of a school; null for one that has both stages.</summary>
    public SchoolStage? Stage { get; init; }

    /// <summary>The table says the stage; else it follows from the code.</summary>
    public bool SaysStage { get; init; }

    public string Responsible { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Address { get; init; } = "";

    public IReadOnlyList<ImportMessage> Messages { get; init; } = [];

    public bool IsRefused => Messages.Any(message => message.Refuses);

    public ImportVerdict Verdict(ImportVerdictKind kind, params ImportMessage[] more) => new(Row, kind)
    {
        Label = Name.Length > 0 ? Name : LeftBehind.Import.Values.CellReader.Shown(Row.Text(OrganizationFields.Name)),
        Detail = Code,
        Messages = [.. Messages, .. more],
    };
}
