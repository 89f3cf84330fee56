using LeftBehind.Training.Media;

namespace LeftBehind.Training;

/// <summary>An article as families read it.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="LanguageCode">For the browser.</param>
/// <param name="Paragraphs">Headings and paragraphs.</param>
public sealed record TrainingArticle(string ContentItemId, string Title, string LanguageCode, IReadOnlyList<(bool IsHeading, string Text)> Paragraphs)
{
    public string PictureText { get; init; } = "";

    public MediaFile? Picture { get; init; }

    /// <summary>Something to hear or to see.</summary>
    public MediaFile? Media { get; init; }
}
