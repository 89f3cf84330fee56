namespace LeftBehind.Abstractions.Content;

/// <summary>What came of saving many items at once.</summary>
/// <param name="Items">A result for each item, in their order.</param>
public sealed record SaveManyResult(IReadOnlyList<SaveResult> Items)
{
    /// <summary>True when all were written. When false none was, also of those whose own result has nothing against it.</summary>
    public bool Succeeded => Items.All(item => item.Succeeded);
}
