namespace LeftBehind.Abstractions.Security;

/// <summary>The user that the current request, job or verb acts for.</summary>
public interface IUserContext
{
    /// <summary>Never null; <see cref="CurrentUser.Anonymous"/> before sign-in.</summary>
    CurrentUser User { get; }
}
