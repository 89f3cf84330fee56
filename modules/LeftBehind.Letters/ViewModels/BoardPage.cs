using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Receipts;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.ViewModels;

/// <summary>Who has a letter, who has answered, and whom to call.</summary>
internal sealed record BoardPage(ContentItem Item, BoardFilter Filter, KeysetPage<LetterRecipient> Page)
{
    public required IReadOnlyDictionary<RecipientFlag, int> Counts { get; init; }

    public required IReadOnlyDictionary<int, string> Places { get; init; }

    /// <summary>By recipient, on the call list.</summary>
    public IReadOnlyDictionary<long, IReadOnlyList<string>> Phones { get; init; } = new Dictionary<long, IReadOnlyList<string>>();

    /// <summary>What is told by phone to whoever cannot answer the question; by recipient, on the call list.</summary>
    public IReadOnlyDictionary<long, string> Codes { get; init; } = new Dictionary<long, string>();

    public IReadOnlyList<(LetterReply Reply, string From)> Replies { get; init; } = [];

    /// <summary>How many of each class have answered, the fewest first.</summary>
    public IReadOnlyList<ClassReturn> Classes { get; init; } = [];

    public bool MayEdit { get; init; }
}
