using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Editing;

/// <summary>Pupils of the same name, born in the same month or with no month on file: in what the user sees, or in the school for which an office writes.</summary>
internal sealed class Namesakes(IDocumentSession session, OfficeEntries entries, IClassDirectory classes)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<ChildIndex>> FindAsync(ChildForm form, int classId, CancellationToken cancellationToken)
    {
        var name = Abstractions.Text.PersonName.Normalize(form.Name).Name;
        var birth = TypedDate.Read(form.BirthDate).Date?.ToString();
        var month = birth is { Length: >= 7 } ? birth[..7] : null;
        var rows = session.Query<ChildIndex>().Where(row => row.Latest && row.Name == name);
        if (entries.ActsForSchools)
        {
            var school = (await classes.FindAsync(classId, cancellationToken))?.SchoolId;
            rows = rows.Where(row => row.SchoolId == school);
        }
        var found = (await rows.Take(Most).ToListAsync(cancellationToken)).Where(row => month is null || row.BirthDate is not { Length: >= 7 } || row.BirthDate[..7] == month).ToList();
        return [.. (await ShownAsync(found, cancellationToken)).OrderByDescending(row => row.ClassId == classId)];
    }

    // Of what the school has not handed in, an office hears that it is there, and no more.
    private async Task<IReadOnlyList<ChildIndex>> ShownAsync(List<ChildIndex> found, CancellationToken cancellationToken)
    {
        if (!entries.ActsForSchools || found.TrueForAll(row => row.Published))
        {
            return found;
        }
        var mine = await entries.MineAmongAsync([.. found.Select(row => row.ContentItemId)], cancellationToken);
        return [.. found.Select(row => row.Published || mine.Contains(row.ContentItemId) ? row : new ChildIndex { Name = row.Name, ClassId = row.ClassId })];
    }
}
