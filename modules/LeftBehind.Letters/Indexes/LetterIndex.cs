using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Text;
using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Indexes;

/// <summary>What the list reads of a letter.</summary>
public sealed class LetterIndex : ContentIndex
{
    [MaxLength(60)]
    public string Title { get; set; } = "";

    /// <summary>What is searched: title, pinyin, initials.</summary>
    public string SearchText { get; set; } = "";

    public LetterSeason Season { get; set; }

    public LetterLanguage Language { get; set; }

    public DateTime ModifiedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }
}

internal sealed class LetterIndexProvider : IndexProvider<LetterIndex>
{
    public override string ContentType => LetterType.Name;

    protected override LetterIndex Map(ContentItem item)
    {
        var letter = item.Get<LetterPart>();
        return new()
        {
            Title = letter.Title,
            SearchText = NameSearch.Text(letter.Title),
            Season = letter.Season,
            Language = letter.Language,
            ModifiedUtc = item.ModifiedUtc,
            PublishedUtc = item.PublishedUtc,
        };
    }
}
