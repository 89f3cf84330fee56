namespace LeftBehind.Abstractions.Recipes;

/// <summary>A recipe that cannot be carried out. The message names the step and what to mend, and holds no personal data.</summary>
public sealed class RecipeException : Exception
{
    /// <summary>Without a message.</summary>
    public RecipeException()
    {
    }

    /// <summary>With what is wrong.</summary>
    public RecipeException(string message) : base(message)
    {
    }

    /// <summary>With what is wrong and why.</summary>
    public RecipeException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
