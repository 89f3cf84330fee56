namespace LeftBehind.Workflows.Engine;

/// <summary>A workflow must not go on by itself.</summary>
internal sealed class WorkflowHaltException : Exception
{
    public WorkflowHaltException()
    {
    }

    public WorkflowHaltException(string message) : base(message)
    {
    }

    public WorkflowHaltException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
