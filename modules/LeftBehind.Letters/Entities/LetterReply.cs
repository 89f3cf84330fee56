using LeftBehind.Abstractions.Data;

namespace LeftBehind.Letters.Entities;

/// <summary>What a family wrote or said in answer to a letter, until somebody of the school has dealt with it and its time is over.</summary>
public sealed class LetterReply : ScopedRow, IGoesWithContent
{
    public long Id { get; set; }

    /// <summary>The letter.</summary>
    public string ContentItemId { get; set; } = "";

    public long RecipientId { get; set; }

    public string Text { get; set; } = "";

    /// <summary>File name of a recording; empty where there is none.</summary>
    public string Sound { get; set; } = "";

    public DateTime ReceivedUtc { get; set; }

    public DateTime? HandledUtc { get; set; }

    public string HandledByName { get; set; } = "";
}
