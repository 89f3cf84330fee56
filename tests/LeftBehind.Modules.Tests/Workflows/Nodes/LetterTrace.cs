namespace LeftBehind.Modules.Tests.Workflows.Nodes;

/// <summary>What the database holds of a letter that the principal approves: with that it is out, with a row for each person whom it goes to.</summary>
internal sealed record LetterTrace(string Id, int Approved, int Published, int Recipients, int DifferentRecipients)
{
    /// <param name="least">As many as an undisturbed letter to the same class had; files that take effect meanwhile add to them.</param>
    public bool IsWhole(int least) =>
        Approved == Published && Recipients == DifferentRecipients && (Published == 0 ? Recipients == 0 : Recipients >= least);
}
