using LeftBehind.Import.Services;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.ViewModels;

internal sealed record PreviewPage(OpenPage Open, ImportSummary Summary, StagedHead Head)
{
    public const int RowsOnAPage = 50;

    /// <summary>Rows of the chosen verdict on this page.</summary>
    public IReadOnlyList<StagedRow> Rows { get; init; } = [];

    public IReadOnlyDictionary<int, string> SheetNames { get; init; } = new Dictionary<int, string>();

    /// <summary>Which verdict is looked at; null for all.</summary>
    public ImportVerdictKind? Show { get; init; }

    public int Page { get; init; } = 1;

    public int Pages { get; init; } = 1;

    public IEnumerable<ImportQuestion> OpenQuestions => Head.Questions.Where(question => question.Answer.Length == 0);
}
