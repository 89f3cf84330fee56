using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Services;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Organizations;

namespace LeftBehind.Letters.Contacts;

/// <summary>家校联系制度 (S66): what the policy asks for, with the school's own number, classes and people.</summary>
internal sealed class ContactPolicyReader(LetterComposer composer, QuietFamilies families, IClassDirectory classes, IRoleHolders holders, TimeProvider time)
{
    /// <summary>Null where the user belongs to no school.</summary>
    public async Task<ContactPolicyPage?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await composer.SchoolAsync(cancellationToken) is not { } school)
        {
            return null;
        }
        var today = ChinaTime.Today(time);
        var own = await classes.OfSchoolAsync(school.Id, cancellationToken);
        var teachers = await holders.OwnHoldersAsync(RoleNames.ClassTeacher, [.. own.Select(entry => entry.Id)], today, cancellationToken);
        var principals = await holders.OwnHoldersAsync(RoleNames.Principal, [school.Id], today, cancellationToken);
        var names = await holders.NamesAsync([.. teachers.Values.Concat(principals.Values).Distinct()], cancellationToken);
        var year = SchoolCalendarRules.YearOn(today);
        return new(school.Name, school.Phone ?? "", (await families.SettingsAsync(cancellationToken)).QuietDays)
        {
            Principal = NameOf(principals, school.Id, names),
            Classes = [.. own.Select(entry => (ClassRules.Display(entry.Cohort, year), NameOf(teachers, entry.Id, names)))],
        };
    }

    private static string NameOf(IReadOnlyDictionary<int, int> held, int place, IReadOnlyDictionary<int, string> names) =>
        held.TryGetValue(place, out var user) ? names.GetValueOrDefault(user, "") : "";
}
