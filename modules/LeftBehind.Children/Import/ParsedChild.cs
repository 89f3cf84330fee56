using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;

namespace LeftBehind.Children.Import;

/// <summary>What a line says of a child; null and empty where it says nothing.</summary>
internal sealed record ParsedChild(ImportRow Row)
{
    public string FileNo { get; init; } = "";

    public string Name { get; init; } = "";

    public Sex? Sex { get; init; }

    public PartialDate? Birth { get; init; }

    public string Registry { get; init; } = "";

    public string ResidentId { get; init; } = "";

    public string Ethnicity { get; init; } = "";

    public HukouType? HukouType { get; init; }

    public string HukouPlace { get; init; } = "";

    public string HomeAddress { get; init; } = "";

    public BoardingKind? Boarding { get; init; }

    /// <summary>0 not in the programme, 1 one parent away, 2 both (是否留守儿童 of the registry).</summary>
    public int? ParentsAway { get; init; }

    public ParsedParent Father { get; init; } = new();

    public ParsedParent Mother { get; init; } = new();

    public IReadOnlyList<Guardian> Guardians { get; init; } = [];

    public GuardianshipForm? Form { get; init; }

    public GuardianshipDetail? Detail { get; init; }

    public string Concerns { get; init; } = "";

    public string Helper { get; init; } = "";

    public string HelperOccupation { get; init; } = "";

    public string HelperPhone { get; init; } = "";

    public DateOnly? PairedOn { get; init; }

    public string Change { get; init; } = "";

    /// <summary>The day for which the line speaks.</summary>
    public DateOnly FilledOn { get; init; }

    /// <summary>That day is written: a table without a date says nothing of when a file was filled in that is there.</summary>
    public bool IsDated { get; init; } = true;

    public IReadOnlyList<ImportMessage> Messages { get; init; } = [];

    public bool IsRefused => Messages.Any(message => message.Refuses);

    public IEnumerable<string> ParentPhones => Father.Phones.Concat(Mother.Phones);
}
