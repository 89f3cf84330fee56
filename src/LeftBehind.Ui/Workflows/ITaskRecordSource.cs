namespace LeftBehind.Ui.Workflows;

/// <summary>
/// Says what tasks about rows of one table are about. They are decided on the page of the thing itself, which the inbox leads to; other
/// tasks may be folded into them.
/// </summary>
public interface ITaskRecordSource : ITaskSubject
{
    /// <summary>The row by its id, 32 characters; null where it is not there for the user.</summary>
    Task<TaskRecord?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Whether the page of the thing itself asks more than a yes or no, so that the inbox answers nothing in its place.</summary>
    bool IsAnsweredOnItsPage => false;

    /// <summary>A fragment of a page that names what is folded into the task about one; null where nothing ever is.</summary>
    string? FoldedUrlOf(string id);
}
