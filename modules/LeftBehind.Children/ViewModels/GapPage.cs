using LeftBehind.Children.Import;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.ViewModels;

internal sealed record GapPage(IReadOnlyList<GapFile> Files, IReadOnlyList<Gap> Columns)
{
    public const int RowsOnAPage = 40;

    /// <summary>How many files there are, those of other classes and further pages included.</summary>
    public int Total { get; init; }

    public IReadOnlyList<SelectListItem> Classes { get; init; } = [];

    public int? Class { get; init; }

    /// <summary>What was typed and not saved.</summary>
    public GapForm Typed { get; init; } = new();

    public IReadOnlyDictionary<(string Id, string Field), string> Faults { get; init; } = new Dictionary<(string, string), string>();

    public string ValueOf(string id, string field) => Typed.Rows.Find(row => row.Id == id)?.Values.GetValueOrDefault(field) ?? "";
}
