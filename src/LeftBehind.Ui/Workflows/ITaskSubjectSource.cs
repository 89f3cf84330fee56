using LeftBehind.Abstractions.Content;

namespace LeftBehind.Ui.Workflows;

/// <summary>Says what tasks about one content type are about, in the words of its module.</summary>
public interface ITaskSubjectSource
{
    /// <summary>The content type.</summary>
    string ContentType { get; }

    /// <summary>What such things are called, in the user's language: the kinds of the inbox.</summary>
    string Name { get; }

    /// <summary>Needed to be shown one, and to decide about it. Who lacks it sees only that something waits.</summary>
    string Permission { get; }

    /// <summary>Codes of what is odd about a version that was handed in: such a one is looked at singly, never approved in a row with others.</summary>
    Task<IReadOnlyList<string>> OdditiesAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken);

    /// <summary>What a code says, in the user's language.</summary>
    string WordsOf(string oddity);

    /// <summary>The page of the thing itself.</summary>
    string UrlOf(string contentItemId);

    /// <summary>What is shown of a version beside the approved one.</summary>
    Task<IReadOnlyList<TaskField>> FieldsAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken);
}
