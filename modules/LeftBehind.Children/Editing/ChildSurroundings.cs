using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Editing;

/// <summary>What the editor needs to know beside the file itself.</summary>
internal sealed class ChildSurroundings(IDocumentSession session, FileReviews reviews, HelperRows helpers, ChildListOptions options, ChildTerm term)
{
    public DateOnly Today => term.Today;

    /// <summary>2026-1: the term that runs.</summary>
    public Task<string> TermAsync(CancellationToken cancellationToken) => term.KeyAsync(cancellationToken);

    public Task<FileState> StateAsync(ContentItem item, CancellationToken cancellationToken) => reviews.StateAsync(item, cancellationToken);

    public async Task<bool> MayUseClassAsync(int classId, CancellationToken cancellationToken)
    {
        var text = classId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return (await options.ClassesAsync(null, cancellationToken)).Any(option => option.Value == text);
    }

    public async Task<string> ClassNameAsync(int classId, CancellationToken cancellationToken)
    {
        var text = classId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return (await options.ClassesOrOwnAsync(classId, cancellationToken)).FirstOrDefault(option => option.Value == text)?.Text ?? text;
    }

    public async Task<ChildForm> FormOfAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var form = ChildFormReader.Read(ChildFile.Of(item), await helpers.PresentAsync(item.ContentItemId, Today, cancellationToken), await TermAsync(cancellationToken));
        form.ClassId = item.ClassId;
        return form;
    }

    public Task<bool> SaveHelperAsync(ContentItem item, HelperForm typed, CancellationToken cancellationToken) => helpers.SaveAsync(item, typed, Today, cancellationToken);

    /// <summary>Pupils of the same name in the school that the user sees, born in the same month or with no month on file.</summary>
    public async Task<IReadOnlyList<ChildIndex>> NamesakesAsync(ChildForm form, int classId, CancellationToken cancellationToken)
    {
        var name = Abstractions.Text.PersonName.Normalize(form.Name).Name;
        var birth = TypedDate.Read(form.BirthDate).Date?.ToString();
        var month = birth is { Length: >= 7 } ? birth[..7] : null;
        var found = await session.Query<ChildIndex>().Where(row => row.Latest && row.Name == name).Take(20).ToListAsync(cancellationToken);
        return [.. found.Where(row => month is null || row.BirthDate is not { Length: >= 7 } || row.BirthDate[..7] == month).OrderByDescending(row => row.ClassId == classId)];
    }
}
