global using System.Collections.Immutable;
global using Braze.Contract;
global using Braze.Generators.Symbols;
global using Microsoft.CodeAnalysis;
