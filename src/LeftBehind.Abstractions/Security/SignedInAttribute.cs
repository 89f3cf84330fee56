using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Abstractions.Security;

/// <summary>Demands a signed-in user and nothing else.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SignedInAttribute : AuthorizeAttribute;
