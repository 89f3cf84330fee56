namespace LeftBehind.Abstractions.Workflows;

/// <summary>
/// An activity would do more than it may by itself, such as sending too many messages: the workflow is halted and shown to
/// administrators, who may let it go on. The message is stored and holds no personal data.
/// </summary>
public sealed class ActivityHaltException : Exception
{
    /// <summary>Without a message.</summary>
    public ActivityHaltException()
    {
    }

    /// <summary>With what it would do.</summary>
    public ActivityHaltException(string message) : base(message)
    {
    }

    /// <summary>With what it would do and why.</summary>
    public ActivityHaltException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
