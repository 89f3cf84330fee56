using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Indexes;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Parts;
using LeftBehind.Organizations;

namespace LeftBehind.Letters.Writing;

/// <summary>
/// What letters say of the families of some recipients. The recipients were read through the scope or by the secret of a link; of
/// the children whom they name, name, class and helper are read wherever the child is now.
/// </summary>
internal sealed class FamilyReader(IDocumentSession session, IClassDirectory classes, IRoleHolders holders, TermReader terms, TimeProvider time)
{
    /// <summary>What the letter itself says, and no more.</summary>
    public async Task<LetterFamily> OfAsync(LetterPart letter, LetterRecipient recipient, CancellationToken cancellationToken) =>
        (await ReadAsync(letter, [recipient], LetterTemplateRules.NamesClass(letter.Salutation, letter.Body), cancellationToken))[recipient.Id];

    /// <summary>Many are sorted by class, whether the letter says it or not.</summary>
    public Task<IReadOnlyDictionary<long, LetterFamily>> OfAsync(LetterPart letter, IReadOnlyList<LetterRecipient> recipients, CancellationToken cancellationToken) =>
        ReadAsync(letter, recipients, withClass: true, cancellationToken);

    private async Task<IReadOnlyDictionary<long, LetterFamily>> ReadAsync(LetterPart letter, IReadOnlyList<LetterRecipient> recipients, bool withClass, CancellationToken cancellationToken)
    {
        string[] ids = [.. recipients.SelectMany(row => row.Children).Distinct()];
        var children = await session.QueryOutsideScope<ChildIndex>().Where(row => row.Latest && ids.Contains(row.ContentItemId))
            .Select(row => new { row.ContentItemId, row.Name, row.ClassId }).ToDictionaryAsync(row => row.ContentItemId, cancellationToken);
        var helpers = LetterTemplateRules.NamesHelper(letter.Salutation, letter.Body) ? await HelpersAsync(ids, cancellationToken) : [];
        int[] classIds = withClass ? [.. children.Values.Select(child => child.ClassId).OfType<int>().Distinct()] : [];
        var places = await classes.FindManyAsync(classIds, cancellationToken);
        var teachers = LetterTemplateRules.NamesTeacher(letter.Salutation, letter.Body) ? await TeachersAsync([.. places.Keys], cancellationToken) : [];
        var told = LetterTemplateRules.TellsOfTerm(letter.Salutation, letter.Body) ? await terms.OfAsync(ids, cancellationToken) : new Dictionary<string, PupilTerm>();
        return recipients.ToDictionary(row => row.Id, row =>
        {
            var named = row.Children.Where(children.ContainsKey).Select(id => children[id]).ToList();
            var place = named.Count > 0 && named[0].ClassId is { } id ? places.GetValueOrDefault(id) : null;
            return new LetterFamily
            {
                Children = [.. named.Select(child => child.Name)],
                Relation = row.Relation,
                ClassName = place is null ? "" : ClassRules.Display(place.Cohort, SchoolCalendarRules.YearOn(Today)),
                School = place?.SchoolName ?? "",
                Teacher = place is null ? "" : teachers.GetValueOrDefault(place.Id, ""),
                Terms = [.. named.Select(child => told.GetValueOrDefault(child.ContentItemId)).OfType<PupilTerm>()],
                Helper = named.Count > 0 ? helpers.GetValueOrDefault(named[0].ContentItemId, "") : "",
            };
        });
    }

    private DateOnly Today => ChinaTime.Today(time);

    private async Task<Dictionary<string, string>> HelpersAsync(string[] ids, CancellationToken cancellationToken)
    {
        var today = Today;
        var rows = await session.QueryOutsideScope<ChildHelper>().Where(row => ids.Contains(row.ContentItemId) && row.From <= today && (row.Until == null || row.Until >= today))
            .OrderBy(row => row.Id).Select(row => new { row.ContentItemId, row.Name }).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.ContentItemId).ToDictionary(group => group.Key, group => group.Last().Name);
    }

    // Whoever stands in for the class teacher does their work, and is not the class teacher.
    private async Task<Dictionary<int, string>> TeachersAsync(IReadOnlyCollection<int> classIds, CancellationToken cancellationToken)
    {
        var teachers = await holders.OwnHoldersAsync(RoleNames.ClassTeacher, classIds, Today, cancellationToken);
        var names = await holders.NamesAsync([.. teachers.Values.Distinct()], cancellationToken);
        return teachers.Where(entry => names.ContainsKey(entry.Value)).ToDictionary(entry => entry.Key, entry => names[entry.Value]);
    }
}
