using System.Globalization;
using System.Text.RegularExpressions;

namespace LeftBehind.Children.Editing;

/// <summary>Where in the form a finding of the file belongs: the path of a part's property and the name of a field are not the same.</summary>
internal static partial class FormFields
{
    public static string Of(string path, ChildFile file)
    {
        var field = Phones().Replace(path, "$1");
        field = Absences().Replace(field, match => AbsenceField(match, file));
        field = Guardian().Replace(field, GuardianField);
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

    private static string AbsenceField(Match match, ChildFile file)
    {
        var parent = match.Groups["parent"].Value == "Father" ? file.Parents.Father : file.Parents.Mother;
        var index = int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture);
        var isCurrent = index == parent.Absences.Count - 1 && index >= 0;
        return isCurrent ? $"Parents.{match.Groups["parent"].Value}." : $"Parents.{match.Groups["parent"].Value}.Earlier[{index}].";
    }

    private static string GuardianField(Match match)
    {
        var index = int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture);
        return index < ChildFormReader.PaperGuardians ? $"Guardians[{index}]" : $"MoreGuardians[{index - ChildFormReader.PaperGuardians}]";
    }

    [GeneratedRegex(@"(Phones)\[\d+\]$")]
    private static partial Regex Phones();

    [GeneratedRegex(@"^Parents\.(?<parent>Father|Mother)\.Absences\[(?<index>\d+)\]\.")]
    private static partial Regex Absences();

    [GeneratedRegex(@"^Guardians\.Guardians\[(?<index>\d+)\]")]
    private static partial Regex Guardian();

    [GeneratedRegex(@"^(Study|Living)\.Terms\[\d+\]\.")]
    private static partial Regex Terms();
}
