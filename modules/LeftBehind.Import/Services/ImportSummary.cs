using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Services;

/// <summary>Counts of the last check or of what was written, stored as JSON; nothing personal.</summary>
internal sealed record ImportSummary
{
    public IReadOnlyDictionary<ImportVerdictKind, int> Counts { get; init; } = new Dictionary<ImportVerdictKind, int>();

    /// <summary>Records had changed between the plan and the commit: the user is shown the new plan and why.</summary>
    public bool ChangedMeanwhile { get; init; }

    /// <summary>The job ended without doing its work; the message is a localization key.</summary>
    public string Failure { get; init; } = "";

    public int this[ImportVerdictKind kind] => Counts.GetValueOrDefault(kind);

    public int Total => Counts.Values.Sum();

    /// <summary>What the user still has to mend or answer.</summary>
    public int Rest => this[ImportVerdictKind.Refused] + this[ImportVerdictKind.InDoubt];

    public int Good => this[ImportVerdictKind.Added] + this[ImportVerdictKind.Changed];

    public string ToJson() => JsonSerializer.Serialize(this, ContentJson.Options);

    public static ImportSummary Parse(string json) => JsonSerializer.Deserialize<ImportSummary>(json, ContentJson.Options) ?? new();

    public static ImportSummary Of(IEnumerable<ImportVerdict> verdicts) => new()
    {
        Counts = verdicts.GroupBy(verdict => verdict.Kind).ToDictionary(kind => kind.Key, kind => kind.Count()),
    };
}
