using LeftBehind.Organizations;

namespace LeftBehind.Children.Import;

/// <summary>A file in which something is missing.</summary>
internal sealed record GapFile(string Id, ChildFile File, SchoolClass Class);
