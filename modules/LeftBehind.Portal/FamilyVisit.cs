using LeftBehind.Letters.Links;

namespace LeftBehind.Portal;

/// <summary>Somebody holds a link that is good for something.</summary>
/// <param name="Token">As it stands in the address.</param>
/// <param name="Link">Whose it is.</param>
/// <param name="Stage">What is shown.</param>
internal sealed record FamilyVisit(string Token, LetterLink Link, FamilyStage Stage)
{
    /// <summary>Null while the link is locked.</summary>
    public LetterText? Letter { get; init; }

    /// <summary>Whether the letter can be listened to.</summary>
    public bool HasSound { get; init; }

    /// <summary>The school, as the letter or else the register calls it.</summary>
    public required string School { get; init; }

    public string Phone => Letter?.Phone ?? "";

    public bool MayRead => (Stage is FamilyStage.Closed or FamilyStage.Letter) && Letter is { IsWritten: true };
}
