namespace LeftBehind.Children;

/// <summary>What handing a file in would change of what was approved before.</summary>
internal enum Amendment
{
    /// <summary>Nothing was approved before.</summary>
    None,
    ContactsOnly,
    Full,
}
