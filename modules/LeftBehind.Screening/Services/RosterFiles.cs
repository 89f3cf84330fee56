using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Screening.Entities;

namespace LeftBehind.Screening.Services;

/// <summary>Begins the file of a pupil who was found to need one.</summary>
internal sealed class RosterFiles(IDocumentSession session, IContentManager content, ScreeningTerm terms)
{
    private const string ContentType = "Child";

    /// <summary>The id of the file, begun now or by an earlier tap; null where the pupil has not been confirmed.</summary>
    public async Task<string?> BeginAsync(int classId, int term, long pupilId, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var pupil = await session.Query<ScreeningPupil>().FirstOrDefaultAsync(row => row.Id == pupilId && row.ClassId == classId && row.Term == term, cancellationToken);
        if (pupil is not { Mark: ScreeningMark.Confirmed })
        {
            return null;
        }
        if (pupil.ContentItemId is { } there)
        {
            return there;
        }
        var item = content.New(ContentType, classId);
        item.Alter<ChildPart>(part => (part.Name, part.FilledOn) = (pupil.Name, terms.Today));
        var result = await content.SaveAsync(item, null, cancellationToken);
        if (!result.Succeeded)
        {
            throw new InvalidOperationException("A file with nothing but a name was refused.");
        }
        await session.Query<ScreeningPupil>().Where(row => row.Id == pupilId).ExecuteUpdateAsync(set => set.SetProperty(row => row.ContentItemId, item.ContentItemId), cancellationToken);
        return item.ContentItemId;
    }
}
