using LeftBehind.Abstractions.Calendar;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Services;

/// <summary>Says states and verdicts in the users' words.</summary>
internal sealed class ImportWords(IStringLocalizer<Startup> text)
{
    public IReadOnlyList<string> Steps => [text["Choose the workbook"], text["Check the columns"], text["Look at what will happen"], text["Done"]];

    public string State(ImportState state) => state switch
    {
        ImportState.Uploaded => text["Columns to be checked"],
        ImportState.Checking => text["Being compared"],
        ImportState.Checked => text["Waits for you"],
        ImportState.Committing => text["Being taken in"],
        _ => text["Taken in"],
    };

    public static string Step(ImportState state) => state switch
    {
        ImportState.Uploaded => "columns",
        ImportState.Committed => "result",
        _ => "preview",
    };

    public string Verdict(ImportVerdictKind kind) => kind switch
    {
        ImportVerdictKind.Added => text["New"],
        ImportVerdictKind.Changed => text["Changed"],
        ImportVerdictKind.Unchanged => text["Unchanged"],
        ImportVerdictKind.InDoubt => text["Question"],
        ImportVerdictKind.Refused => text["To mend"],
        _ => text["Left out"],
    };

    public static string ChipOf(ImportVerdictKind kind) => kind switch
    {
        ImportVerdictKind.Added => "ok",
        ImportVerdictKind.Changed => "info",
        ImportVerdictKind.InDoubt => "warn",
        ImportVerdictKind.Refused => "bad",
        _ => "neutral",
    };

    public static string Time(DateTime utc) => ChinaTime.LocalOf(utc).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
