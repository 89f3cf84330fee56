namespace LeftBehind.Abstractions.Content;

/// <summary>Changes what is published beside an open draft, where a change needs nobody's approval, or takes it off.</summary>
public interface IPublishedContent
{
    /// <summary>
    /// Puts a changed copy in the place of the published version; the former one is kept as history, and the draft stays the latest
    /// version. Handlers are not asked: change what is checked already in the draft, and no more.
    /// </summary>
    /// <param name="draft">The item's latest version.</param>
    /// <param name="change">Changes the copy.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False where nothing is published beside it.</returns>
    /// <exception cref="Data.OutsideScopeException">The item is outside the user's scope.</exception>
    Task<bool> AmendAsync(ContentItem draft, Action<ContentItem> change, CancellationToken cancellationToken);

    /// <summary>
    /// Takes off what is published: it stays as history, and there is nothing for counties, forms and families until a version is
    /// published again. Where no draft is open, one that says the same is made.
    /// </summary>
    /// <param name="item">The item's latest version.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False where nothing is published.</returns>
    /// <exception cref="Data.OutsideScopeException">The item is outside the user's scope.</exception>
    Task<bool> WithdrawAsync(ContentItem item, CancellationToken cancellationToken);
}
