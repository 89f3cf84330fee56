using System.Globalization;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Import;

/// <summary>What the rules of the file find, said of the cell of the line that it comes from.</summary>
internal static class FindingMessages
{
    public static IEnumerable<ImportMessage> For(ChildFile file, ParsedChild line, ClassChoice choice, PlannerText words)
    {
        var grade = choice.Cohort is { } cohort ? ClassRules.GradeOn(cohort, words.Today) : null;
        return ChildValidationRules.Check(file, grade, words.Today)
            .Select(finding => (finding, field: FieldOf(finding.Field, line)))
            // A warning of something that the line does not speak of was given when it was written.
            .Where(pair => pair.finding.Refuses || (pair.field.Length > 0 && line.Row.Says(pair.field)))
            .Select(pair => new ImportMessage(pair.finding.Refuses, pair.field, FindingWords.For(pair.finding, CultureInfo.CurrentUICulture)));
    }

    private static string FieldOf(string path, ParsedChild line) => path switch
    {
        "Child.Name" => ChildFields.Name,
        "Child.Sex" => ChildFields.Sex,
        "Child.BirthDate" => ChildFields.Birth,
        "Child.StudentRegistryNo" => ChildFields.Registry,
        "Child.ResidentIdNo" => ChildFields.ResidentId,
        "Child.Ethnicity" => ChildFields.Ethnicity,
        "Child.HukouPlace" => ChildFields.HukouPlace,
        "Child.HomeAddress" => ChildFields.HomeAddress,
        "Child.FilledOn" => ChildFields.FilledOn,
        "Concerns.Text" => ChildFields.Concerns,
        _ when path.StartsWith("Parents.Father", StringComparison.Ordinal) => OfParent(path, ChildFields.FatherPrefix, line),
        _ when path.StartsWith("Parents.Mother", StringComparison.Ordinal) => OfParent(path, ChildFields.MotherPrefix, line),
        _ when path.StartsWith("Guardians", StringComparison.Ordinal) => line.Row.Says(ChildFields.Guardian) ? ChildFields.Guardian : OfGuardian(path),
        _ when path.StartsWith("Lifecycle", StringComparison.Ordinal) => ChildFields.Change,
        _ => "",
    };

    private static string OfParent(string path, string prefix, ParsedChild line)
    {
        string[] fields = path.Contains("Phones", StringComparison.Ordinal) ? [ChildFields.ParentPhone, ChildFields.ParentPlaceAndPhone]
            : path.Contains(".Since", StringComparison.Ordinal) ? [ChildFields.ParentSince, ChildFields.ParentSinceAndPlace, ChildFields.ParentPlaceAndPhone]
            : path.Contains("Place", StringComparison.Ordinal) ? [ChildFields.ParentPlace, ChildFields.ParentSinceAndPlace, ChildFields.ParentPlaceAndPhone]
            : [ChildFields.ParentName];
        return prefix + (fields.FirstOrDefault(field => line.Row.Says(prefix + field)) ?? fields[0]);
    }

    private static string OfGuardian(string path) =>
        path.Contains("Phones", StringComparison.Ordinal) ? ChildFields.GuardianPhone
        : path.EndsWith("Address", StringComparison.Ordinal) ? ChildFields.GuardianAddress
        : path.EndsWith("Relation", StringComparison.Ordinal) ? ChildFields.GuardianRelation
        : path.EndsWith("Name", StringComparison.Ordinal) ? ChildFields.GuardianName
        : ChildFields.Form;
}
