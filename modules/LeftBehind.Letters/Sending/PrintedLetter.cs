using LeftBehind.Letters.Links;

namespace LeftBehind.Letters.Sending;

/// <summary>One sheet: a letter, and the slip that comes back. A copy for pupils whom no letter names has neither name nor code.</summary>
internal sealed record PrintedLetter(LetterText Text)
{
    public string ClassName { get; init; } = "";

    public string ChildNames { get; init; } = "";

    /// <summary>The address that the code leads to, written out too for those whose phone reads no codes; empty where there is none.</summary>
    public string Url { get; init; } = "";
}
