using System.Globalization;
using System.Text.RegularExpressions;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Editing;

/// <summary>Where in the form a finding of the file belongs: the path of a part's property and the name of a field are not the same.</summary>
internal static partial class FormFields
{
    public static string Of(string path, ChildForm form)
    {
        var field = Phones().Replace(path, "$1");
        field = Absences().Replace(field, match => AbsenceField(match, form));
        field = Visits().Replace(field, match => VisitField(match, form));
        field = Guardian().Replace(field, match => GuardianField(match, form));
        return field switch
        {
            "Child.Name" or "Child.Sex" or "Child.BirthDate" or "Child.FilledOn" => field["Child.".Length..],
            "Concerns.Text" => "Concerns",
            "Guardians.Detail" => "Detail",
            "Guardians.DetailSince" or "Parents.MaritalStatus" or "Parents.Custody" or "Parents.MaritalNote" => "Background." + field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..],
            _ when field.StartsWith("Child.", StringComparison.Ordinal) => "Background." + field["Child.".Length..],
            _ when field.StartsWith("Parents.", StringComparison.Ordinal) => field["Parents.".Length..],
            _ => Terms().Replace(field, "$1."),
        };
    }

    // Empty lines of the form are not in the file, so the numbers differ.
    private static string AbsenceField(Match match, ChildForm form)
    {
        var parent = match.Groups["parent"].Value;
        var lines = Written((parent == "Father" ? form.Father : form.Mother).Earlier, absence => !absence.IsEmpty);
        var index = IndexOf(match);
        return index < lines.Count ? $"Parents.{parent}.Earlier[{lines[index]}]." : $"Parents.{parent}.";
    }

    private static string VisitField(Match match, ChildForm form)
    {
        var parent = match.Groups["parent"].Value;
        var lines = Written((parent == "Father" ? form.Father : form.Mother).Visits, visit => visit.From is not null);
        return $"Parents.{parent}.Visits[{lines.ElementAtOrDefault(IndexOf(match))}].";
    }

    private static string GuardianField(Match match, ChildForm form)
    {
        var line = Written([.. form.Guardians, .. form.MoreGuardians], guardian => !guardian.IsEmpty).ElementAtOrDefault(IndexOf(match));
        return line < form.Guardians.Count ? $"Guardians[{line}]" : $"MoreGuardians[{line - form.Guardians.Count}]";
    }

    private static int IndexOf(Match match) => int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture);

    private static List<int> Written<T>(IReadOnlyList<T> lines, Func<T, bool> isWritten) => [.. Enumerable.Range(0, lines.Count).Where(index => isWritten(lines[index]))];

    [GeneratedRegex(@"(Phones)\[\d+\]$")]
    private static partial Regex Phones();

    [GeneratedRegex(@"^Parents\.(?<parent>Father|Mother)\.Absences\[(?<index>\d+)\]\.")]
    private static partial Regex Absences();

    [GeneratedRegex(@"^Parents\.(?<parent>Father|Mother)\.Visits\[(?<index>\d+)\]\.")]
    private static partial Regex Visits();

    [GeneratedRegex(@"^Guardians\.Guardians\[(?<index>\d+)\]")]
    private static partial Regex Guardian();

    [GeneratedRegex(@"^(Study|Living)\.Terms\[\d+\]\.")]
    private static partial Regex Terms();
}
