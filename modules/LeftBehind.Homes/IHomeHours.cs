using LeftBehind.Abstractions.Data;

namespace LeftBehind.Homes;

/// <summary>
/// When the children's homes of a place are open, in words that label nobody. Reads outside every scope; names, places and hours are for
/// everybody who lives there.
/// </summary>
public interface IHomeHours
{
    /// <summary>The homes of the reader's school, of its village and its township.</summary>
    Task<IReadOnlyList<HomeHours>> OfAsync(ScopedRow reader, CancellationToken cancellationToken);
}
