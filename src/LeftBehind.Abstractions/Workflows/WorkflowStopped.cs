namespace LeftBehind.Abstractions.Workflows;

/// <summary>
/// A workflow cannot go on: a step failed, or it was halted. Nobody is asked for anything any more until an administrator has it tried again
/// or ends it. Published in the transaction that notes it.
/// </summary>
/// <param name="WorkflowId">Which workflow.</param>
/// <param name="WorkflowTypeId">Of which type.</param>
/// <param name="TypeName">What the type is called.</param>
/// <param name="Subject">What it is about.</param>
public sealed record WorkflowStopped(string WorkflowId, string WorkflowTypeId, string TypeName, WorkflowSubject Subject);
