namespace LeftBehind.Abstractions.Files;

/// <summary>A folder of a module under the site's data, registered as a singleton: what lies in it is part of every backup.</summary>
/// <param name="Name">One word in small letters.</param>
public sealed record DataFolder(string Name);
