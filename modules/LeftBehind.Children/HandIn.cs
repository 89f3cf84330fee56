namespace LeftBehind.Children;

/// <summary>What came of handing a file in.</summary>
internal enum HandIn
{
    /// <summary>It waits for the one who approves, or did so already.</summary>
    Done,

    /// <summary>It is no draft, or cells that every form has are empty.</summary>
    NotReady,

    /// <summary>It changes what was approved before, and nobody has written why.</summary>
    NeedsReason,
}
