using LeftBehind.Abstractions.Content;

namespace LeftBehind.Ui.Workflows;

/// <summary>Says what tasks about one content type are about.</summary>
public interface ITaskSubjectSource : ITaskSubject
{
    /// <summary>Codes of what is odd about a version that was handed in: such a one is looked at singly, never approved in a row with others.</summary>
    Task<IReadOnlyList<string>> OdditiesAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken);

    /// <summary>What is shown of a version beside the approved one.</summary>
    Task<IReadOnlyList<TaskField>> FieldsAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken);

    /// <summary>Where the user may put a version right for those who handed it in; null where they may not.</summary>
    string? CorrectUrlOf(string contentItemId) => null;
}
