using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Editing;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Children.Services;

/// <summary>Files in the inbox of those who approve them.</summary>
internal sealed class ChildTaskSubject(ChildSurroundings surroundings, ChildFormCompare compare, IUserContext userContext, IStringLocalizer<Startup> text, TimeProvider time) : ITaskSubjectSource
{
    public string ContentType => ChildType.Name;

    public string Name => text["Pupil's file"];

    public string Permission => Permissions.Accept;

    public Task<IReadOnlyList<string>> OdditiesAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken)
    {
        var (today, file) = (ChinaTime.Today(time), ChildFile.Of(item, PlaceOf(item)));
        var grade = file.Enrolment.Cohort() is { } cohort ? ClassRules.GradeOn(cohort, today) : null;
        var hasFindings = ChildValidationRules.Check(file, grade, today).Any(finding => !finding.Refuses);
        var found = ChildOddityRules.Of(file, approved is null ? null : ChildFile.Of(approved, PlaceOf(approved)), hasFindings, today);
        return Task.FromResult<IReadOnlyList<string>>([.. found.Select(oddity => oddity.ToString())]);
    }

    public string WordsOf(string oddity) => Enum.TryParse<ChildOddity>(oddity, out var known)
        ? text[known switch
        {
            ChildOddity.NotCounted => "Does not count on this day",
            ChildOddity.ByStatement => "Counts by the school's statement only",
            ChildOddity.NoAdult => "No adult lives with the child",
            ChildOddity.CellsMissing => "Cells are empty",
            ChildOddity.Contradiction => "Values contradict one another",
            ChildOddity.CountsOtherwise => "Counts otherwise than was approved",
            ChildOddity.GuardianChanged => "Guardian or way of living has changed",
            _ => "Another class or school",
        }]
        : oddity;

    public string UrlOf(string contentItemId) => $"/admin/children/{contentItemId}";

    public string? CorrectUrlOf(string contentItemId) => userContext.User.Has(Permissions.Correct) ? $"/admin/children/{contentItemId}/correct" : null;

    public string ReadPermission => Permissions.View;

    public async Task<IReadOnlyList<TaskField>> FieldsAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken)
    {
        var now = await surroundings.FormOfAsync(item, cancellationToken);
        var before = approved is null ? new ChildForm { Guardians = ChildFormReader.Padded([]) } : await surroundings.FormOfAsync(approved, cancellationToken);
        var fields = await compare.SideBySideAsync(before, now, cancellationToken);
        return [.. fields.Select(field => new TaskField(field.Field, field.Before, field.Theirs))];
    }

    private static string? PlaceOf(ContentItem item) => item.ClassId?.ToString(CultureInfo.InvariantCulture);
}
