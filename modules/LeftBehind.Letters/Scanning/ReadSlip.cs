namespace LeftBehind.Letters.Scanning;

/// <summary>A slip whose code was read.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="ChildNames">Whom it names; empty where it is not found.</param>
/// <param name="Letter">Title of the letter; empty where it is not found.</param>
internal sealed record ReadSlip(SlipOutcome Outcome, string ChildNames = "", string Letter = "");
