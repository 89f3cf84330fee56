using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Values;

namespace LeftBehind.Children.Editing;

/// <summary>A date as typed, in any of the ways that workbooks have too; wrong where something stands there that is none.</summary>
internal readonly record struct TypedDate(PartialDate? Date, bool IsWrong)
{
    public static TypedDate Read(string? text)
    {
        var read = DateText.Parse(text);
        return new(read.Date, read.Date is null && read.Problem != DateTextProblem.Empty);
    }
}
