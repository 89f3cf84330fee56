namespace LeftBehind.Abstractions.Data;

/// <summary>
/// A write to a record outside the user's scope, or into an organization outside it. Nothing was written, and the answer of the
/// request is 404, as if the record did not exist: there is no need to catch it. Says nothing about the record.
/// </summary>
public sealed class OutsideScopeException : Exception
{
    /// <summary>With the one message that there is.</summary>
    public OutsideScopeException() : base("The record is not there, or outside the user's organization.")
    {
    }

    /// <summary>With a message of one's own.</summary>
    public OutsideScopeException(string message) : base(message)
    {
    }

    /// <summary>With a message of one's own and the cause.</summary>
    public OutsideScopeException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
