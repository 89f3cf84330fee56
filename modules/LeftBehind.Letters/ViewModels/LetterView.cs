using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Recipients;

namespace LeftBehind.Letters.ViewModels;

/// <summary>A letter on its page.</summary>
internal sealed record LetterView(ContentItem Item, LetterText Text, AudienceCount Count)
{
    public LetterState State { get; init; }

    public string Place { get; init; } = "";

    public string ReturnReason { get; init; } = "";

    /// <summary>Its approval cannot go on, and waits for the administrator.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Whether a version of it is published, which may be an earlier one.</summary>
    public bool IsOut { get; init; }

    public bool MayAccept { get; init; }

    public bool MayEdit { get; init; }

    public string? Obstacle { get; init; }

    /// <summary>Pupils to preview it for, and the one chosen.</summary>
    public IReadOnlyList<AudiencePupil> Pupils { get; init; } = [];

    public string? Chosen { get; init; }

    public LetterPart Letter => Item.Get<LetterPart>();
}
