using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Editing;

/// <summary>What the editor needs to know beside the file itself.</summary>
internal sealed class ChildSurroundings(FileReviews reviews, HelperRows helpers, ChildListOptions options, ChildTerm term)
{
    public DateOnly Today => term.Today;

    /// <summary>2026-1: the term that runs.</summary>
    public Task<string> TermAsync(CancellationToken cancellationToken) => term.KeyAsync(cancellationToken);

    public Task<FileState> StateAsync(ContentItem item, CancellationToken cancellationToken) => reviews.StateAsync(item, cancellationToken);

    public Task<bool> MayUseClassAsync(int classId, CancellationToken cancellationToken) => options.MayUseAsync(classId, cancellationToken);

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
}
