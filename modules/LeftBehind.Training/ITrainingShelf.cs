using LeftBehind.Abstractions.Data;
using LeftBehind.Training.Indexes;

namespace LeftBehind.Training;

/// <summary>
/// What has been published for the families of a place: by its school and by the places above it. Reads outside every scope; whoever
/// calls it has made sure that somebody of that place reads.
/// </summary>
public interface ITrainingShelf
{
    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<TrainingIndex>> ListAsync(ScopedRow reader, CancellationToken cancellationToken);

    /// <summary>Null where it is not published, or not for this place.</summary>
    Task<TrainingArticle?> FindAsync(ScopedRow reader, string contentItemId, CancellationToken cancellationToken);
}
