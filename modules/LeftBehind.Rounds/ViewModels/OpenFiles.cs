namespace LeftBehind.Rounds.ViewModels;

/// <summary>Files whose newest version is not approved, by where they stand.</summary>
internal sealed record OpenFiles(int Drafts, int Returned, int AtPrincipal, int AtCounty);
