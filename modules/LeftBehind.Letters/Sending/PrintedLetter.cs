using LeftBehind.Letters.Links;

namespace LeftBehind.Letters.Sending;

/// <summary>One sheet: a letter, and the slip that comes back. A copy for pupils whom no letter names has neither name nor code.</summary>
internal sealed record PrintedLetter(LetterText Text)
{
    public string ClassName { get; init; } = "";

    public string ChildNames { get; init; } = "";

    /// <summary>SVG of the code; empty where there is no address to lead to.</summary>
    public string Code { get; init; } = "";

    /// <summary>The address in letters, for those whose phone reads no codes.</summary>
    public string Url { get; init; } = "";
}
