global using System.Collections.Immutable;
global using Braze.Contract;
global using Microsoft.CodeAnalysis;
