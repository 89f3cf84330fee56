namespace LeftBehind.Testing;

/// <summary>What a form proves that it came from a page of the site.</summary>
public sealed record AntiforgeryToken(string Value);
