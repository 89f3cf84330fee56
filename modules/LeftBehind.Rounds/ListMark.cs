namespace LeftBehind.Rounds;

/// <summary>What is different about a line since the list that was approved last.</summary>
internal enum ListMark
{
    None,
    New,
    Changed,
    Left,
}
