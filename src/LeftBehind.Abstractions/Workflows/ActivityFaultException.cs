namespace LeftBehind.Abstractions.Workflows;

/// <summary>
/// An activity cannot do its step. The message is shown to administrators and stored: it holds no personal data. Of any other
/// exception only the type is kept.
/// </summary>
public sealed class ActivityFaultException : Exception
{
    /// <summary>Without a message.</summary>
    public ActivityFaultException()
    {
    }

    /// <summary>With what is wrong.</summary>
    public ActivityFaultException(string message) : base(message)
    {
    }

    /// <summary>With what is wrong and why.</summary>
    public ActivityFaultException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
