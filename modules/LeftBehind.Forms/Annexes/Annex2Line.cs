using System.Globalization;

namespace LeftBehind.Forms.Annexes;

/// <summary>A line on a printed page with the texts of all columns but the first. Without a number it is one of the
/// blank lines that fill the last page, or what remained of a child's line that was taller than a page.</summary>
internal sealed record Annex2Line(int? Number, IReadOnlyList<string> Texts, double Height)
{
    public static IReadOnlyList<string> NoTexts { get; } = [.. Enumerable.Repeat("", Annex2Form.Columns.Count - 1)];

    public string NumberText => Number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
